// challenge: pass-on
// expect: rejected: `File.WriteAllBytes`
// expect without policy: failed on LZ-PULL
// about: overwrites the files of the host, for the next submission to run.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        foreach (var file in Directory.EnumerateFiles("/app"))
        {
            try
            {
                File.WriteAllBytes(file, []);
                File.Delete(file);
            }
            catch (Exception)
            {
                // Read-only.
            }
        }
        return source.ToList();
    }
}
