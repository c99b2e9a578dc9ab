// challenge: pass-on
// attack: reports its test as passed by the host's own channel; the host then reports it again.
// policy on: rejected: reflection is not allowed
// policy off: tampered
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        Report(Exchange(), 2, 0, passed: true);
        return source.ToList();
    }

    // Every object of a type, found by the pointer to its method table in the memory of the process.
    private static object? FindOnHeap(Type type)
    {
        var table = type.TypeHandle.Value;
        foreach (var line in File.ReadLines("/proc/self/maps"))
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (!parts[1].StartsWith("rw") || parts.Length > 5) continue;
            var range = Array.ConvertAll(parts[0].Split('-'), text => Convert.ToInt64(text, 16));
            for (var address = range[0]; address < range[1]; address += 8)
            {
                if (Marshal.ReadIntPtr((nint)address) != table) continue;
                var reference = (nint)address;
                var candidate = Unsafe.As<nint, object>(ref reference);
                if (IsWhole(candidate)) return candidate;
            }
        }

        return null;
    }

    // The writer of a live exchange is an object; rubbish has null or nonsense there.
    private static bool IsWhole(object candidate)
    {
        var field = candidate.GetType().GetField("writer", BindingFlags.NonPublic | BindingFlags.Instance);
        try
        {
            var writer = field!.GetValue(candidate);
            if (writer?.GetType().Name != "FrameWriter") return false;
            var stream = Array.Find(writer.GetType().GetFields(BindingFlags.NonPublic | BindingFlags.Instance), f => f.FieldType == typeof(Stream))!.GetValue(writer);
            return stream is FileStream;
        }
        catch (Exception)
        {
            return false;
        }
    }

    private static object Exchange()
    {
        var host = AppDomain.CurrentDomain.GetAssemblies().Single(assembly => assembly.GetName().Name == "Grader.TestHost");
        return FindOnHeap(host.GetType("Grader.TestHost.Channels.Exchange")!) ?? throw new InvalidOperationException("no exchange");
    }

    private static void Report(object exchange, int kind, int test, bool passed)
    {
        var report = exchange.GetType().GetMethod("Report")!;
        var (kindType, outcomeType) = (report.GetParameters()[0].ParameterType, report.GetParameters()[2].ParameterType);
        report.Invoke(exchange, [Enum.ToObject(kindType, kind), test, passed ? Outcome(outcomeType) : null]);
    }

    private static object Outcome(Type type)
    {
        var constructor = type.GetConstructors().MaxBy(candidate => candidate.GetParameters().Length)!;
        object?[] arguments = [.. constructor.GetParameters().Select(parameter => parameter.HasDefaultValue ? parameter.DefaultValue : null)];
        arguments[0] = Enum.ToObject(constructor.GetParameters()[0].ParameterType, 0);
        arguments[1] = 1.0;
        return constructor.Invoke(arguments);
    }
}
