// challenge: pass-on
// expect: rejected: Static fields are not allowed
// expect without policy: failed
// about: answers from what it saw in an earlier test, without asking the source again.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        if (Seen<T>.Items.Count > 0) return Seen<T>.Items;
        Seen<T>.Items.AddRange(source);
        return Seen<T>.Items;
    }

    private static class Seen<T>
    {
        public static readonly List<T> Items = [];
    }
}
