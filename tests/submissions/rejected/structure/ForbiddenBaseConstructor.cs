// expect: rejected: `new Thread(…)` is not allowed here: threads are out of reach, line 4, column 67
public static class Solution
{
    private static readonly object Hidden = new List<object> { 1, new Thread(Run) };
    private static void Run() { }
    public static object Show() => Hidden;
}
