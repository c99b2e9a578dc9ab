// challenge: pass-on
// expect: rejected
// expect without policy: failed
// about: leaves a named mutex for the next submission to wait for.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = Hold();
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }

    private static string Hold()
    {
        try
        {
            return new Mutex(initiallyOwned: true, @"Global\grader-attack", out var created) + (created ? " made" : " planted: found");
        }
        catch (Exception refused)
        {
            return refused.GetType().Name;
        }
    }
}
