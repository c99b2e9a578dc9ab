// challenge: pass-on
// expect: rejected: `Directory.EnumerateFiles`
// expect without policy: failed or timeout
// about: looks through every file that it can see for hidden tests and solutions.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = Find();
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }

    private static string? Find() => Directory
        .EnumerateFiles("/", "*Tests.cs", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = 8 })
        .Select(File.ReadAllText).FirstOrDefault() ?? "no file";
}
