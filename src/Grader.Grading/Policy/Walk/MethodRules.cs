using System.Reflection;

namespace Grader.Grading.Policy.Walk;

/// <summary>Rules on the methods that a submission declares: flags, signature, and that there is IL to look at.</summary>
internal static class MethodRules
{
    private const string External = "external";

    /// <summary>The construct of the same name in policy.txt: what a finalizer calls is no second offence.</summary>
    private const string Finalizer = "finalizer";

    private const MethodAttributes ForbiddenFlags =
        MethodAttributes.PinvokeImpl | MethodAttributes.UnmanagedExport | MethodAttributes.HasSecurity | MethodAttributes.RequireSecObject;

    private const MethodImplAttributes AllowedImplementation = MethodImplAttributes.NoInlining
        | MethodImplAttributes.AggressiveInlining | MethodImplAttributes.NoOptimization | MethodImplAttributes.AggressiveOptimization;

    public static void Check(Inspection inspection, MethodDefinitionHandle handle, bool isDelegate, EmissionContext context)
    {
        var reader = inspection.Reader;
        var method = reader.GetMethodDefinition(handle);
        var site = new Site { Method = handle, Context = context };
        CheckFlags(inspection, method, isDelegate, site);
        if ((method.Attributes & MethodAttributes.Virtual) != 0 && reader.StringComparer.Equals(method.Name, "Finalize")
            && inspection.Signatures.Method(method.Signature).Parameters.Count == 0)
            inspection.Refuse(Finalizer, site, "`finalizer` is not allowed here: implement IDisposable, and use `using`.");
        inspection.Uses.Method(method.Signature, site);
        TypeRules.CheckConstraints(inspection, method.GetGenericParameters(), site);
        CheckParameters(inspection, method, site);
        if (method.RelativeVirtualAddress != 0) BodyRules.Check(inspection, method.RelativeVirtualAddress, site);
        if (context != EmissionContext.ImplementationDetails) ByRefRules.Check(inspection, handle, site);
    }

    private static void CheckFlags(Inspection inspection, in MethodDefinition method, bool isDelegate, in Site site)
    {
        var isRuntime = isDelegate && (method.ImplAttributes & ~MethodImplAttributes.PreserveSig) == MethodImplAttributes.Runtime;
        var isAbstract = (method.Attributes & MethodAttributes.Abstract) != 0;
        var hasBody = method.RelativeVirtualAddress != 0;
        var isPlain = (method.ImplAttributes & ~AllowedImplementation) == 0;
        if ((method.Attributes & ForbiddenFlags) == 0 && (isRuntime || isPlain) && hasBody == !(isAbstract || isRuntime)) return;
        inspection.Refuse(External, site, (method.ImplAttributes & MethodImplAttributes.Synchronized) != 0
            ? "`[MethodImpl(MethodImplOptions.Synchronized)]` is not allowed here: use `lock`."
            : "`extern` methods and `[DllImport]` are not allowed here: write the method in C#.");
    }

    private static void CheckParameters(Inspection inspection, in MethodDefinition method, in Site site)
    {
        foreach (var parameter in method.GetParameters())
        {
            if (!inspection.Reader.GetParameter(parameter).GetMarshallingDescriptor().IsNil)
                inspection.Refuse("marshalling", site, "`[MarshalAs]` is not allowed here: nothing leaves managed code.");
        }
    }
}
