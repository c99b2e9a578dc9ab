// challenge: pass-on
// expect: rejected: reflection is not allowed
// expect without policy: failed
// about: looks for the attributes that say what a hidden test is worth and which one is the canary; the assembly that
//   runs has none.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = string.Join(' ', AppDomain.CurrentDomain.GetAssemblies().Single(a => a.GetName().Name == "HiddenTests").GetTypes().SelectMany(type => type.GetMethods()).SelectMany(method => method.CustomAttributes).Select(attribute => attribute.AttributeType.Name).Where(name => name is not "FactAttribute").Where(name => name.StartsWith("Canary") || name.StartsWith("Property")).DefaultIfEmpty("no attribute"));
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }
}
