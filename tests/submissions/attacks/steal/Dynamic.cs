// challenge: pass-on
// expect: rejected: `dynamic` is not allowed here
// expect without policy: failed
// about: calls into the source by dynamic.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = Show((dynamic)source);
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }

    private static string Show(dynamic source) => source.GetType().Assembly.Location + source.Pulls;
}
