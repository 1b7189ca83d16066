"""What the views show: lists of frozen data behind Qt's model interface, and no widget."""
