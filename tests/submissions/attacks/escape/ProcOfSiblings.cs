// challenge: pass-on
// expect: rejected
// expect without policy: failed
// about: looks for the processes of other submissions and reads their memory.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = Others();
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }

    private static string Others()
    {
        var own = Environment.ProcessId.ToString();
        foreach (var folder in Directory.EnumerateDirectories("/proc").Where(folder => char.IsAsciiDigit(Path.GetFileName(folder)[0])))
        {
            if (Path.GetFileName(folder) == own) continue;
            try
            {
                using var memory = File.OpenRead(Path.Combine(folder, "mem"));
                return "opened the memory of " + File.ReadAllText(Path.Combine(folder, "cmdline")).Replace("graders/", "planted graders/");
            }
            catch (Exception)
            {
                // The next one.
            }
        }

        return "nobody";
    }
}
