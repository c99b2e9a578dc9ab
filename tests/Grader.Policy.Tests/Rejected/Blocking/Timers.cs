// rejects: `new Timer(…)`, line 5
// rejects: `new PeriodicTimer(…)`, line 6
public static class Solution
{
    public static object A() => new Timer(null!);
    public static object B() => new PeriodicTimer(TimeSpan.FromSeconds(1));
}
