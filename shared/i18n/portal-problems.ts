/** What people read on pages where the API says something else to programs. */
export const portalProblems = {
  StaleVersion: {
    ro: () =>
      'Altcineva a schimbat datele între timp, sau dumneavoastră în altă filă. Deschideți pagina într-o filă nouă și comparați: ce trimiteți de aici înlocuiește ce este salvat.',
    ru: () =>
      'Тем временем данные изменил кто-то другой или вы сами в другой вкладке. Откройте страницу в новой вкладке и сравните: отправленное отсюда заменит сохранённое.',
    en: () =>
      'Meanwhile somebody else changed this, or you did in another tab. Open the page in a new tab and compare: what you send from here replaces what is saved.',
  },
};
