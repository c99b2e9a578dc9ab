// challenge: pass-on
// expect: rejected: `Activator.CreateInstance` is not allowed here
// expect without policy: failed
// about: makes an object of a type that it names by a string.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = ((TextReader)Activator.CreateInstance(Type.GetType("System.IO.StreamReader")!, "/var/tmp/grader-planted-secret")!).ReadToEnd();
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }
}
