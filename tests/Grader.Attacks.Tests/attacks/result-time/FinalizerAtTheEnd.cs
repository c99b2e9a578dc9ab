// challenge: pass-on
// attack: hangs when the process ends, in what runs at exit.
// policy on: rejected
// policy off: failed
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => { while (true) { } };
        return source.ToList();
    }
}
