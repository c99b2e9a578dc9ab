// challenge: pass-on
// expect: rejected
// expect without policy: failed
// about: hangs when the process ends, in what runs at exit.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => { while (true) { } };
        return source.ToList();
    }
}
