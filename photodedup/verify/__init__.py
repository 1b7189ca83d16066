"""What two photos are to each other, from their pixels: the descriptor proposes, this decides."""
