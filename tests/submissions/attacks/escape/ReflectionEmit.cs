// challenge: pass-on
// expect: rejected: `new DynamicMethod(…)` is not allowed here
// expect without policy: failed
// about: writes a method in IL at run time, where no policy looks.
using System.Reflection.Emit;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        object? loot = Emitted();
        if (loot is not null) throw new InvalidOperationException($"loot: {loot}");
        return source.ToList();
    }

    private static string Emitted()
    {
        var method = new DynamicMethod("Read", typeof(string), [typeof(string)]);
        var code = method.GetILGenerator();
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Call, typeof(File).GetMethod("ReadAllText", [typeof(string)])!);
        code.Emit(OpCodes.Ret);
        return method.CreateDelegate<Func<string, string>>()("/var/tmp/grader-planted-secret");
    }
}
