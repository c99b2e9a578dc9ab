// challenge: pass-on
// expect: rejected: Static fields are not allowed
// expect without policy: failed or timeout on MM-RETAIN
// about: keeps items in the data of an exception that it holds.
public static class Solution
{
    private static readonly Exception Kept = new InvalidOperationException();

    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        foreach (var item in source)
        {
            Kept.Data[Kept.Data.Count] = item;
            yield return item;
        }
    }
}
