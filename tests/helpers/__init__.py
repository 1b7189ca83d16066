"""What several test folders share: made-up photos, and folders full of them."""
