// challenge: pass-on
// expect: rejected
// expect without policy: failed
// about: makes a typed reference with the keywords that nobody documents.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = Read();
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }

    private static string Read()
    {
        var number = 1;
        var reference = __makeref(number);
        return __reftype(reference).Assembly.FullName + __refvalue(reference, int);
    }
}
