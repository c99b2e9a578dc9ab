// rejects: `DateTime.Now` is not allowed here: a clock makes results depend on the day, line 8
// rejects: `DateTimeOffset.UtcNow`, line 8
// rejects: `Stopwatch.GetTimestamp` is not allowed here: clocks make results depend on the machine, line 8
// rejects: `Environment.TickCount64`, line 8
// rejects: `TimeProvider.System`, line 8
public static class Solution
{
    public static object[] Now() => [
        DateTime.Now,
        DateTimeOffset.UtcNow,
        System.Diagnostics.Stopwatch.GetTimestamp(),
        Environment.TickCount64,
        TimeProvider.System];
}
