// challenge: pass-on
// expect: rejected: `Directory.EnumerateFiles`
// expect without policy: failed
// about: looks for the file of the hidden tests in the folder for temporary files; it is empty.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = Find();
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }

    private static string? Find() => string.Join(' ', Directory
        .EnumerateFiles(Path.GetTempPath(), "*.dll").Select(file => new FileInfo(file).Length).Where(length => length > 0).DefaultIfEmpty(-1));
}
