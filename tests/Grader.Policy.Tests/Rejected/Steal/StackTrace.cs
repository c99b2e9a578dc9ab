// rejects: `new StackTrace(…)`, line 6
// rejects: `Environment.StackTrace`, line 6
public static class Solution
{
    public static string Where() =>
        new System.Diagnostics.StackTrace().ToString()
        + Environment.StackTrace;
}
