// challenge: pass-on
// expect: rejected: `File.WriteAllText`
// expect without policy: failed on LZ-PULL
// about: leaves a file wherever it can.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        foreach (var folder in new[] { "/", "/tmp", "/var/tmp", "/dev/shm", "/app", "/proc/1/root/tmp", "/proc/1/cwd", ".", Environment.CurrentDirectory })
        {
            try
            {
                File.WriteAllText(Path.Combine(folder, "grader-attack-file"), "left behind");
            }
            catch (Exception)
            {
                // The next one.
            }
        }
        return source.ToList();
    }
}
