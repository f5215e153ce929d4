"""What ``scripts/bench`` measures, part by part."""
