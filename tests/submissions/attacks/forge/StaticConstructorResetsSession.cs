// challenge: pass-on
// expect: rejected: reflection is not allowed
// expect without policy: failed on LZ-PULL
// about: its static constructor tells the probes that a new test has begun, so that they forget what they saw.
public static class Solution
{
    private static readonly Action Begin = Find();

    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        var items = source.ToList();
        Begin();
        return items;
    }

    private static Action Find()
    {
        var probes = AppDomain.CurrentDomain.GetAssemblies().Single(assembly => assembly.GetName().Name == "Grader.Probes");
        return probes.GetType("Grader.Probes.Hosting.TestScope")!.GetMethod("Begin")!.CreateDelegate<Action>();
    }
}
