// challenge: pass-on
// expect: rejected: `File.CreateSymbolicLink`
// expect without policy: failed
// about: leaves a symbolic link to a file of the machine in its temporary folder, for a privileged parent to follow.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = Link();
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }

    private static string Link()
    {
        var link = Path.Combine(Path.GetTempPath(), "grader-attack-link");
        try
        {
            File.CreateSymbolicLink(link, "/var/tmp/grader-planted-secret");
            return File.ReadAllText(link);
        }
        catch (IOException refused)
        {
            return refused.GetType().Name;
        }
    }
}
