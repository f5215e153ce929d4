"""The life of a job: submitted once, polled, cancelled, and resumed after a crash."""
