// challenge: pass-on
// expect: rejected: `File.Exists`
// expect without policy: failed
// about: fails with paths that only the machine of the grader has, to learn which of them exist.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = string.Join(' ', new[] { "/work", "/home", "/root", "/etc/passwd", "/app/Grader.TestHost.dll" }.Select(path => File.Exists(path) || Directory.Exists(path)));
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }
}
