"""What the notebooks of the course import: data, figures and checks."""
