// challenge: pass-on
// expect: rejected
// expect without policy: failed
// about: looks for control groups to leave.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = string.Join(' ', new[] { "/sys/fs/cgroup/cgroup.procs", "/sys/fs/cgroup/memory/cgroup.procs", "/proc/1/root/sys/fs/cgroup/cgroup.procs" }.Select(path => Try(() => { File.WriteAllText(path, "0"); return "planted: left"; })));
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
