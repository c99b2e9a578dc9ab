// challenge: pass-on
// expect: rejected: reflection is not allowed
// expect without policy: crashed
// about: overwrites the machine code of the host's runner, through a page that is writable and executable. There is none.
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

public static class Solution
{
    private static object? outcome;

    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        if (outcome is null) Patch();
        return source.ToList();
    }

    private static void Patch()
    {
        var host = AppDomain.CurrentDomain.GetAssemblies().Single(assembly => assembly.GetName().Name == "Grader.TestHost");
        var target = host.GetType("Grader.TestHost.Running.TestExecution")!
            .GetMethod("Judge", BindingFlags.NonPublic | BindingFlags.Instance)!;
        var type = target.ReturnType;
        var constructor = type.GetConstructors().MaxBy(candidate => candidate.GetParameters().Length)!;
        object?[] arguments =
            [.. constructor.GetParameters().Select(parameter => parameter.HasDefaultValue ? parameter.DefaultValue : null)];
        arguments[0] = Enum.ToObject(constructor.GetParameters()[0].ParameterType, 0);
        arguments[1] = 1.0;
        outcome = constructor.Invoke(arguments);

        var replacement = typeof(Solution).GetMethod(nameof(Passed), BindingFlags.NonPublic | BindingFlags.Static)!;
        RuntimeHelpers.PrepareMethod(replacement.MethodHandle);
        RuntimeHelpers.PrepareMethod(target.MethodHandle);
        var code = target.MethodHandle.GetFunctionPointer();
        mprotect(code & ~(nint)4095, 8192, 7);
        Marshal.Copy(new byte[] { 0x48, 0xb8 }, 0, code, 2);
        Marshal.WriteIntPtr(code + 2, replacement.MethodHandle.GetFunctionPointer());
        Marshal.Copy(new byte[] { 0xff, 0xe0 }, 0, code + 10, 2);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static object? Passed(object execution, object violations, double milliseconds) => outcome;

    [DllImport("libc")]
    private static extern int mprotect(nint address, nint length, int protection);
}
