// challenge: pass-on
// attack: calls into the source by dynamic.
// policy on: rejected: `dynamic` is not allowed here
// policy off: failed
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
