// challenge: pass-on
// attack: fails with paths that only the machine of the grader has, to learn which of them exist.
// policy on: rejected: `File.Exists`
// policy off: failed
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = string.Join(' ', new[] { "/work", "/home", "/root", "/etc/passwd", "/app/Grader.TestHost.dll" }.Select(path => File.Exists(path) || Directory.Exists(path)));
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }
}
