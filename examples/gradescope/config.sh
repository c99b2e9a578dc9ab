# What run_autograder reads. Only the staff can see the files of an autograder.
GRADER_URL=https://grader.example
GRADER_KEY=grd_…
CHALLENGE=take-every
