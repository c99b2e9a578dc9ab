// expect: rejected: `System.Timers.Timer` is not allowed here, line 7, column 42
// expect: rejected: `System.Threading.ThreadStart` is not allowed here: threads, timers and waiting are out of reach, line 9, column 9
// expect: rejected: This call is not allowed here: threads, timers and waiting are out of reach, line 10, column 9
// expect: rejected: `Timer.Elapsed` is not allowed here, line 11, column 15
public static class Solution
{
    public static void Run(System.Timers.Timer timer)
    {
        ThreadStart start = () => { };
        start();
        timer.Elapsed += (_, _) => { };
    }
}
