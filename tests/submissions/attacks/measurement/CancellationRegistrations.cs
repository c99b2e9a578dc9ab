// challenge: pass-on
// expect: rejected: Static fields are not allowed
// expect without policy: failed on MM-RETAIN
// about: keeps items as the states of registrations at a token that is never cancelled.
public static class Solution
{
    private static readonly CancellationTokenSource Kept = new();

    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        foreach (var item in source)
        {
            Kept.Token.Register(static _ => { }, item);
            yield return item;
        }
    }
}
