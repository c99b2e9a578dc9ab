// challenge: one
// expect without policy: timeout
// tests: 3 timeout, 3 not_run
// about: Tests with a process of their own count like the others: with the canary, which is not listed, four processes end early.
public static class Solution
{
    public static int One()
    {
        while (true) { }
    }
}
