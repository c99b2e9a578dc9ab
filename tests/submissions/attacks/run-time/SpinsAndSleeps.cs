// challenge: pass-on
// expect: rejected
// expect without policy: timeout
// about: sleeps in pieces just short enough to look alive, and uses no CPU time.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        while (true) Thread.Sleep(1);
    }
}
