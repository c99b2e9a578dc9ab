// challenge: pass-on
// expect: rejected: Static fields are not allowed
// expect without policy: failed
// about: keeps a static buffer of its own for every test, so that nothing is allocated when it is measured.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        var buffer = Pool<T>.Items;
        var count = 0;
        foreach (var item in source) buffer[count++] = item;
        for (var i = 0; i < count; i++) yield return buffer[i];
    }

    private static class Pool<T>
    {
        public static readonly T[] Items = new T[20_000];
    }
}
