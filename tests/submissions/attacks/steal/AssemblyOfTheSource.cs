// challenge: pass-on
// expect: rejected: `Type.Assembly`
// expect without policy: failed
// about: goes from the source to its assembly and from there to the others, and shows every type in them.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = string.Join(' ', source.GetType().Assembly.GetReferencedAssemblies().Select(name => name.Name)) + string.Join(' ', AppDomain.CurrentDomain.GetAssemblies().Single(a => a.GetName().Name == "HiddenTests").GetTypes().SelectMany(type => type.GetMethods()).Select(method => method.DeclaringType + "." + method.Name));
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }
}
