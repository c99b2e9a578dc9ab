// expect: rejected: Attributes of the assembly (culture, key, flags) are not allowed here, line 2, column 30
[assembly: System.Reflection.AssemblyCulture("de")]
public class Nothing;
