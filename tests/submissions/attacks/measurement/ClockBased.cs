// challenge: pass-on
// expect: rejected
// expect without policy: failed
// about: behaves well in the first seconds of the process alone.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) =>
        Environment.TickCount64 % 2 < 2 && DateTime.UtcNow.Year > 2000 ? source.ToList() : source;
}
