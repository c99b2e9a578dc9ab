// expect: rejected: `new StackTrace(…)`, line 6, column 9
// expect: rejected: `Environment.StackTrace`, line 7, column 11
public static class Solution
{
    public static string Where() =>
        new System.Diagnostics.StackTrace().ToString()
        + Environment.StackTrace;
}
