// challenge: pass-on
// attack: sleeps in pieces just short enough to look alive, and uses no CPU time.
// policy on: rejected
// policy off: timeout
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        while (true) Thread.Sleep(1);
    }
}
