// expect: rejected: Attributes of the assembly (its culture, key or flags) are not yours to set, line 2, column 30
[assembly: System.Reflection.AssemblyCulture("de")]
public class Nothing;
