// rejects: `Type.GetType` is not allowed here, line 8, column 25
// rejects: `MethodInfo.Invoke` is not allowed here, line 8, column 96
// rejects: `Type.GetMethod` is not allowed here, line 8, column 57
public static class Solution
{
    public static object? Run()
    {
        object? found = Type.GetType("System.IO.File")!.GetMethod("Exists", [typeof(string)])!.Invoke(null, ["x"]);
        return found!.ToString();
    }
}
