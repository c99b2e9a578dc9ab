// challenge: pass-on
// expect: rejected: `Assembly.Load` is not allowed here
// expect without policy: failed
// about: loads an assembly from bytes of its own.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = System.Reflection.Assembly.Load(Convert.FromBase64String("TVqQAAMAAAAEAAAA")).FullName;
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }
}
