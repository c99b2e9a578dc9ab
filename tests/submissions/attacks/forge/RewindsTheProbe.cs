// challenge: pass-on
// expect: rejected: `Object.GetType` is not allowed here
// expect without policy: failed on MM-RETAIN
// about: reads everything at once and sets the counters of the probe back by reflection, as if it had been lazy.
using System.Reflection;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        var saved = Fields(source).Where(field => field.FieldType.IsPrimitive).Select(field => (field, value: field.GetValue(source))).ToList();
        var items = source.ToList();
        foreach (var (field, value) in saved)
        {
            if (!field.IsInitOnly) field.SetValue(source, value);
        }

        return items;
    }

    private static IEnumerable<FieldInfo> Fields(object probe)
    {
        for (var type = probe.GetType(); type is not null; type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)) yield return field;
        }
    }
}
