// expect: rejected: `DateTime.Now` is not allowed here: a clock makes results depend on the day, line 9, column 9
// expect: rejected: `DateTimeOffset.UtcNow`, line 10, column 9
// expect: rejected: `Stopwatch.GetTimestamp` is not allowed here: clocks make results depend on the machine, line 11, column 28
// expect: rejected: `Environment.TickCount64`, line 12, column 9
// expect: rejected: `TimeProvider.System`, line 13, column 9
public static class Solution
{
    public static object[] Now() => [
        DateTime.Now,
        DateTimeOffset.UtcNow,
        System.Diagnostics.Stopwatch.GetTimestamp(),
        Environment.TickCount64,
        TimeProvider.System];
}
