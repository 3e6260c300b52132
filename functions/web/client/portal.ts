// Styles that need a script to be of use apply from here on.
document.documentElement.classList.add('js-enabled');
