// expect: rejected: `Type.GetType` is not allowed here, line 8, column 25
// expect: rejected: `MethodInfo.Invoke` is not allowed here, line 8, column 96
// expect: rejected: `Type.GetMethod` is not allowed here, line 8, column 57
public static class Solution
{
    public static object? Run()
    {
        object? found = Type.GetType("System.IO.File")!.GetMethod("Exists", [typeof(string)])!.Invoke(null, ["x"]);
        return found!.ToString();
    }
}
