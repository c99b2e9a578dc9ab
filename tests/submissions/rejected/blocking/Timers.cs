// expect: rejected: `new Timer(…)`, line 5, column 33
// expect: rejected: `new PeriodicTimer(…)`, line 6, column 33
public static class Solution
{
    public static object A() => new Timer(null!);
    public static object B() => new PeriodicTimer(TimeSpan.FromSeconds(1));
}
